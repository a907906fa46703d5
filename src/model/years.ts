import * as z from 'zod';

const year = z.number().int().min(1900).max(2200);
export const yearsSchema = z.array(year).max(300).readonly();

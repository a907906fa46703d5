import type { EChartsCoreOption } from 'echarts/core';
import type { Theme } from '../state/theme-context.ts';
import { type AxesChart, type Chart, type PieChart, showNumber } from './chart-model.ts';

/** Told apart in grey and by most colour-blind people, and by order: the legend names them from left to right. */
const SERIES_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#1264a3', '#c24914', '#0f7a52', '#8a3a8f', '#8a6100', '#4a4a4a'],
  dark: ['#4bb3f5', '#ff9b5c', '#4fd1a1', '#d99be0', '#e6bd4f', '#bcbcbc'],
};
const INK: Readonly<Record<Theme, { readonly text: string; readonly line: string; readonly paper: string }>> = {
  light: { text: '#616061', line: '#dddddd', paper: '#ffffff' },
  dark: { text: '#ababad', line: '#3b3e43', paper: '#1a1d21' },
};

/**
 * What ECharts is asked to draw. It is the library that Slack draws with too; where nothing is known of how Slack sets
 * it, its own standard holds: straight lines from point to point, and an axis that starts at zero.
 */
export function chartOption(chart: Chart, theme: Theme, width: number): EChartsCoreOption {
  const { text, paper, line } = INK[theme];
  const common = {
    animation: false,
    color: [...SERIES_COLOURS[theme]],
    textStyle: { fontFamily: 'Lato, sans-serif', color: text },
    tooltip: {
      trigger: chart.type === 'pie' ? 'item' : 'axis',
      valueFormatter: (value: unknown) => showNumber(Number(value)),
      backgroundColor: paper,
      borderColor: line,
      textStyle: { color: text },
      confine: true,
    },
  };
  return chart.type === 'pie' ? { ...common, ...pie(chart) } : { ...common, ...axes(chart, theme, width) };
}

function pie({ segments }: PieChart): EChartsCoreOption {
  return { series: [{ type: 'pie', radius: '70%', data: segments, label: { color: 'inherit' } }] };
}

const LETTER_WIDTH = 6.5;
const AXIS_WIDTH = 70;

function axes({ type, categories, series, xLabel, yLabel }: AxesChart, theme: Theme, width: number): EChartsCoreOption {
  const { text, line } = INK[theme];
  const room = (width - AXIS_WIDTH) / Math.max(1, categories.length);
  const isCrowded = Math.max(...categories.map(({ length }) => length)) * LETTER_WIDTH > room;
  const name = { nameLocation: 'middle', nameTextStyle: { color: text } };
  return {
    legend: {
      show: series.length > 1,
      bottom: 0,
      textStyle: { color: text },
      icon: 'roundRect',
      itemWidth: 14,
      itemHeight: 10,
      selectedMode: false,
    },
    grid: {
      left: 8,
      right: 16,
      top: 16,
      bottom: series.length > 1 ? 36 : 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: {
      type: 'category',
      data: [...categories],
      boundaryGap: type === 'bar',
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      axisLabel: {
        color: text,
        interval: 0,
        hideOverlap: false,
        ...(isCrowded ? { rotate: 35 } : {}),
      },
      ...(xLabel ? { ...name, name: xLabel, nameGap: isCrowded ? 80 : 28 } : {}),
    },
    yAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: line } },
      axisLabel: { color: text, formatter: showNumber },
      ...(yLabel ? { ...name, name: yLabel, nameGap: 48 } : {}),
    },
    series: series.map(({ name: seriesName, values }) => ({
      name: seriesName,
      data: [...values],
      ...(type === 'bar'
        ? { type: 'bar', barMaxWidth: 44 }
        : { type: 'line', symbol: 'circle', symbolSize: 7, showAllSymbol: true }),
      ...(type === 'area' ? { areaStyle: { opacity: 0.25 } } : {}),
    })),
  };
}

/** Loaded into an app that is measured: tells the bench, when it asks, how much processor time and memory it has used. */
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));
// The app must end by itself.
process.channel?.unref();

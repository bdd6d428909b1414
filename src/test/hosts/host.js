// what moves, and what frames say
window.shift = 0;
window.said = [];
new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true });
addEventListener('message', ({ data }) => window.said.push(data));

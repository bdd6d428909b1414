(()=>{const f=new Map,d=document,o=new URL(d.currentScript.src).origin,
add=i=>{f.has(i)||f.set(i,0)},
up=a=>{const u=new URL(a.href);if(u.origin!==o)return;
const i=d.createElement('iframe');
i.src=u.pathname.startsWith('/embed/')?u:o+u.pathname.replace(/^(\/[a-z]{2}-[A-Z][a-z]{3})?\/(?!d\/)/,(m,l)=>(l||'')+'/embed/').replace(/embed\/$/,'embed/atlas')+u.search;
i.title=a.textContent.trim();i.loading='lazy';i.width='100%';i.height=a.dataset.height||900;i.style.border=0;
i.sandbox='allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';a.replaceWith(i);add(i)};
d.querySelectorAll('a.rollout-atlas[href]').forEach(up);
d.querySelectorAll('iframe[src^="'+o+'/"]').forEach(add);
addEventListener('message',e=>{const h=e.data&&e.data['rollout-atlas-height'];
if(typeof h==='number'&&isFinite(h))for(const i of f.keys())if(i.contentWindow===e.source)i.style.height=Math.min(4000,Math.max(100,h))+'px'})})();

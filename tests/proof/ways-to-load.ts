/** Markup by which a page makes its browser ask a stranger's machine for something. */
interface WayToLoad {
  readonly name: string;
  markup(url: string): string;
}

const script = (code: string) => `<script>${code}</script>`;
const style = (rule: string) => `<style>${rule}</style><p class=x>x`;

const ways: Readonly<Record<string, (url: string) => string>> = {
  img: (url) => `<img src=${url}>`,
  "img srcset": (url) => `<img srcset="${url} 1x">`,
  "picture source": (url) => `<picture><source srcset=${url}><img></picture>`,
  "input image": (url) => `<input type=image src=${url}>`,
  "video poster": (url) => `<video poster=${url}></video>`,
  "video src": (url) => `<video preload=auto src=${url}></video>`,
  audio: (url) => `<audio preload=auto src=${url}></audio>`,
  embed: (url) => `<embed src=${url}>`,
  object: (url) => `<object data=${url}></object>`,
  iframe: (url) => `<iframe src=${url}></iframe>`,
  "iframe srcdoc": (url) => `<iframe srcdoc="<img src=${url}>"></iframe>`,
  "iframe javascript:": (url) => `<iframe src="javascript:'<img src=${url}>'"></iframe>`,
  "iframe data:": (url) => `<iframe src="data:text/html,<img src=${url}>"></iframe>`,
  "background attribute": (url) => `<table background=${url}><tr><td>x</table>`,
  stylesheet: (url) => `<link rel=stylesheet href=${url}>`,
  preload: (url) => `<link rel=preload as=image href=${url}>`,
  modulepreload: (url) => `<link rel=modulepreload href=${url}>`,
  prefetch: (url) => `<link rel=prefetch href=${url}>`,
  preconnect: (url) => `<link rel=preconnect href=${url}>`,
  "dns-prefetch": (url) => `<link rel=dns-prefetch href=${url}>`,
  "meta refresh": (url) => `<meta http-equiv=refresh content="0;url=${url}">`,
  base: (url) => `<base href=${url}><img src=x.png>`,
  "style @import": (url) => style(`@import "${url}";`),
  "style attribute": (url) => `<p style="background:url(${url})">x`,
  "css background": (url) => style(`.x{background:url(${url})}`),
  "css list-style": (url) => `<li style="list-style:url(${url})">x`,
  "css content": (url) => style(`.x::after{content:url(${url})}`),
  "css border-image": (url) => `<p style="border:1px solid;border-image:url(${url}) 1">x`,
  "css mask": (url) => `<p style="mask:url(${url})">x`,
  "css image-set": (url) => `<p style="background:image-set('${url}' 1x)">x`,
  "css shape-outside": (url) => `<p style="float:left;shape-outside:url(${url})">x`,
  "css @font-face": (url) => style(`@font-face{font-family:f;src:url(${url})}.x{font:9px f}`),
  "svg image": (url) => `<svg><image href=${url} width=9 height=9 /></svg>`,
  "svg feImage": (url) =>
    `<svg><filter id=f><feImage href=${url} /></filter><g filter=url(#f)><text y=9>x`,
  "form action": (url) => `<form action=${url}></form>${script("document.forms[0].submit()")}`,
  "a ping": (url) => `<a href=#x ping=${url}>x</a>${script("document.links[0].click()")}`,
  "script src": (url) => `<script src=${url}></script>`,
  "import()": (url) => script(`import("${url}")`),
  fetch: (url) => script(`fetch("${url}")`),
  XMLHttpRequest: (url) => script(`x=new XMLHttpRequest;x.open("GET","${url}");x.send()`),
  sendBeacon: (url) => script(`navigator.sendBeacon("${url}")`),
  WebSocket: (url) => script(`new WebSocket("${url.replace("http", "ws")}")`),
  EventSource: (url) => script(`new EventSource("${url}")`),
  Worker: (url) => script(`new Worker("data:text/javascript,fetch('${url}')")`),
  "location with a cookie": (url) => script(`location="${url}?"+document.title`),
  "an image that fails": (url) => `<img src=x onerror="new Image().src='${url}'">`,
};

/** All of them; what a browser does with each is for a control to show. */
export const waysToLoad: readonly WayToLoad[] = Object.entries(ways).map(([name, markup]) => ({
  name,
  markup,
}));

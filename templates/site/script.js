// parts: ageing.js

gongkaiSearch.receive("all",0,"34fb159b",{"bits":0,"names":64,"finder":1,
"kinds":"azp",
"years":"0G0",
"regions":["321300"],
"sectors":["general"],
"pages":[["about/","\u003cscript>alert(1)\u003c/script>",""]]});

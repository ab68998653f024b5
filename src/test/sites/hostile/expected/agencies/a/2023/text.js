gongkaiSearch.receive("text","agencies/a/2023/","",{"zh":["一、总体情况 一 x y z {{ 7*7 }} \u003cb onclick=\"x\">b\u003c/b>"]});

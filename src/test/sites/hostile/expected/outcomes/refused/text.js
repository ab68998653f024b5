gongkaiSearch.receive("text","outcomes/refused/","",{"zh":["信息存在，但行政机关依据下面八项理由之一不予公开，并应当向申请人说明。第八项“行政查询事项”其实是告知申请人按专门规定去查询。"]});

gongkaiSearch.receive("text","news/2024-02-01-begin/","",{"zh":["今天上线。"]});

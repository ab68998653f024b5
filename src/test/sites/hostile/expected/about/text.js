gongkaiSearch.receive("text","about/","",{"zh":[]});

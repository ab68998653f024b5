gongkaiCompare(0,[
["a","\u003c/script>\u003cimg src=x onerror=alert(1)>{{ 7*7 }}","",0,0,"",[[2023,2,"own","1,0,1,1,1,0,0,0,0,0,0,u,u,u,u,u,u,u,u,u,u,u,f"]]]]);

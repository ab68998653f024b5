gongkaiSearch.receive("names",0,"c99f9055",[["a","\u003c/script>\u003cimg src=x onerror=alert(1)>{{ 7*7 }}",""]]);

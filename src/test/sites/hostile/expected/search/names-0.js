gongkaiSearch.receive("names",0,"34fb159b",[["a","\u003c/script>\u003cimg src=x onerror=alert(1)>{{ 7*7 }}",""]]);

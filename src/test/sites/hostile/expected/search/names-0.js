gongkaiSearch.receive("names",0,"4cc4163a53b18712",[["a","\u003c/script>\u003cimg src=x onerror=alert(1)>{{ 7*7 }}",""]]);

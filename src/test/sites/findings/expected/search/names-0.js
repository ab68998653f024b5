gongkaiSearch.receive("names",0,"a326bbdcfade112f",[["city/archive","示例市档案局","Archive Bureau of Example City"],["city/town","示例镇人民政府","People's Government of Example Town"]]);

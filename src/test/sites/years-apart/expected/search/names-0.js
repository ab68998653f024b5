gongkaiSearch.receive("names",0,"dd6dbc88a4b0c75a",[["shire","示例县人民政府","Government of Example County"],["shire/archive","示例县档案局","Archive Bureau of Example County"]]);

gongkaiSearch.receive("names",0,"798b2a4f",[["shire","示例县人民政府","Government of Example County"],["shire/archive","示例县档案局","Archive Bureau of Example County"]]);

gongkaiSearch.receive("text","outcomes/not-held/","",{"zh":["检索后没有这项信息，或者信息由别的机关负责公开（能确定是哪个机关的应当告知）。两种情形合在一个数里，表格分不出来。"]});

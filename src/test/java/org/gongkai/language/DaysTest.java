package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void aDayReadsAsIcuWritesALongDate() {
    DateFormat zh = DateFormat.getDateInstance(DateFormat.LONG, ULocale.SIMPLIFIED_CHINESE);
    DateFormat en = DateFormat.getDateInstance(DateFormat.LONG, ULocale.UK);
    zh.setTimeZone(TimeZone.GMT_ZONE);
    en.setTimeZone(TimeZone.GMT_ZONE);
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2021, month, month * 2);
      Date same = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
      assertEquals(zh.format(same), Days.in(Language.ZH, day));
      assertEquals(en.format(same), Days.in(Language.EN, day));
    }
  }
}

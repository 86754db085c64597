// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperLanguage.h"

#include "paper/paperLabels.h"

namespace shanke {

SheetLanguage paperLanguage(const SheetLanguage::Translate& translate, const QLocale& locale)
{
    return SheetLanguage(translate, [translate, locale](const SheetDay& day) {
        const SheetLabel format = day.form == SheetDay::Form::Short ? dayFormat() : dayFormatWithWeekday();
        return locale.toString(day.day, translate(format.context, format.source));
    });
}

} // namespace shanke

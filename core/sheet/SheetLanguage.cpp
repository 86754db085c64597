// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/SheetLanguage.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString withEmphasis(const QString& markup, Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Strong:
        return u"<b>%1</b>"_s.arg(markup);
    case Emphasis::Italic:
        return u"<i>%1</i>"_s.arg(markup);
    case Emphasis::None:
        break;
    }
    return markup;
}

} // namespace

QString SheetLanguage::text(const SheetLabel& label) const
{
    QString text = m_translate(label.context, label.source);
    for (const int number : label.numbers)
        text = text.arg(number);
    return text;
}

QString SheetLanguage::markupOf(const SheetRun& run) const
{
    if (const auto* label = std::get_if<SheetLabel>(&run.text))
        return escapedMarkup(text(*label));
    if (const auto* day = std::get_if<SheetDay>(&run.text))
        return escapedMarkup(m_day(*day));
    if (const auto* picture = std::get_if<SheetPicture>(&run.text))
        return u"<img src=\"attachment:%1\">"_s.arg(escapedMarkup(picture->file));
    return std::get<SheetMarkup>(run.text).toString();
}

QString SheetLanguage::markup(const SheetRuns& runs) const
{
    QString markup;
    for (const SheetRun& run : runs)
        markup += withEmphasis(markupOf(run), run.emphasis);
    return markup;
}

QString SheetLanguage::plain(const SheetRuns& runs) const
{
    return plainFromMarkup(markup(runs));
}

} // namespace shanke

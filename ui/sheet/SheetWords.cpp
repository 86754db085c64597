// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetWords.h"

#include "lesson/InlineMarkup.h"
#include "sheet/sheetLabels.h"
#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString markupOfText(const SheetLabel& label)
{
    return escapedMarkup(SheetWords::text(label));
}

QString markupOfText(const SheetMarkup& markup)
{
    return markup.toString();
}

QString markupOfText(const SheetDay& day)
{
    return escapedMarkup(day.form == SheetDay::Form::Short ? Formatting::shortDay(day.day)
                                                           : Formatting::day(day.day));
}

QString emphasised(const QString& markup, Emphasis emphasis)
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

QString SheetWords::text(const SheetLabel& label)
{
    QString text = QCoreApplication::translate(label.context, label.source);
    for (const int number : label.numbers)
        text = text.arg(number);
    return text;
}

QString SheetWords::markup(const SheetRuns& runs)
{
    QString markup;
    for (const SheetRun& run : runs)
        markup += emphasised(std::visit([](const auto& text) { return markupOfText(text); }, run.text),
                             run.emphasis);
    return markup;
}

QStringList SheetWords::stepColumns()
{
    QStringList columns;
    for (const SheetLabel& label : shanke::stepColumns())
        columns.append(text(label));
    return columns;
}

QString SheetWords::minutesOfPeriod(int sum, int period)
{
    return text(shanke::minutesOfPeriod(sum, period));
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerWords.h"

#include "lesson/NumberWords.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString schoolGrade(int number)
{
    if (number >= 1 && number <= 6)
        return u"P%1"_s.arg(number);
    return number >= 7 && number <= 9 ? u"J%1"_s.arg(number - 6) : QString();
}

QString keyOf(const QRegularExpressionMatch& hit)
{
    if (!hit.captured(u"kinder"_s).isEmpty())
        return u"K%1"_s.arg(u"小中大"_s.indexOf(hit.captured(u"kinder"_s)) + 1);
    const int number = numberIn(hit.captured(u"number"_s)).value_or(0);
    const QString stage = hit.captured(u"stage"_s);
    if (stage.isEmpty())
        return schoolGrade(number);
    return number >= 1 && number <= 3 ? (stage == u"初" ? u"J%1"_s : u"S%1"_s).arg(number) : QString();
}

} // namespace

std::optional<GradeWord> gradeIn(const QString& text)
{
    static const QString digit = u"(?<number>[一二三四五六七八九1-9１-９])"_s;
    static const QRegularExpression grade(u"(?<!第)"_s + digit + u"\\s*年\\s*级"_s);
    static const QRegularExpression stage(u"(?<stage>[初高])\\s*"_s + digit);
    static const QRegularExpression kindergarten(u"(?<kinder>[小中大])\\s*班"_s);
    static const QRegularExpression classOf(
        u"(?<!第)"_s + digit + u"\\s*(?=[（(]\\s*[0-9一二三四五六七八九十]{1,2}\\s*[）)]\\s*班)"_s);
    for (const QRegularExpression& shape : {grade, stage, kindergarten, classOf}) {
        const QRegularExpressionMatch hit = shape.match(text);
        if (!hit.hasMatch())
            continue;
        if (const QString key = keyOf(hit); !key.isEmpty())
            return GradeWord{key, hit.capturedStart(), hit.capturedLength()};
    }
    return std::nullopt;
}

} // namespace shanke

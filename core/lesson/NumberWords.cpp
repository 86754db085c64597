// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/NumberWords.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumerals = 9; // fits an int

int digitOf(QChar numeral)
{
    if (numeral == u'〇')
        return 0;
    if (numeral == u'两')
        return 2;
    return int(u"零一二三四五六七八九"_s.indexOf(numeral));
}

int unitOf(QChar numeral)
{
    switch (numeral.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

// "二〇二四": a digit after the other.
int readInRow(const QString& numerals)
{
    int number = 0;
    for (const QChar numeral : numerals)
        number = 10 * number + digitOf(numeral);
    return number;
}

// "一百二十", "十二", "一百零五". "一百二" may mean two numbers and is none.
std::optional<int> readByUnits(const QString& numerals)
{
    int number = 0;
    int lastUnit = 10'000;
    std::optional<int> digit;
    bool afterZero = false;
    for (const QChar numeral : numerals) {
        const int unit = unitOf(numeral);
        if (unit == 0 && digit.value_or(0) != 0)
            return std::nullopt;
        if (unit == 0) {
            digit = digitOf(numeral);
            afterZero = afterZero || *digit == 0;
            continue;
        }
        if (unit >= lastUnit || digit == 0)
            return std::nullopt;
        number += digit.value_or(1) * unit;
        lastUnit = unit;
        digit.reset();
        afterZero = false;
    }
    if (digit.value_or(0) != 0 && lastUnit > 10 && !afterZero)
        return std::nullopt;
    return number + digit.value_or(0);
}

std::optional<int> readNumerals(QString numerals)
{
    numerals.replace(u'廿', u"二十"_s).replace(u'卅', u"三十"_s);
    if (numerals.size() > mostNumerals)
        return std::nullopt;
    const bool hasUnits =
        std::any_of(numerals.begin(), numerals.end(), [](QChar c) { return unitOf(c) > 0; });
    return hasUnits ? readByUnits(numerals) : readInRow(numerals);
}

} // namespace

QString withDigits(const QString& text)
{
    static const QRegularExpression numerals(u"[零〇一二两三四五六七八九十廿卅百千]+"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QString written;
    qsizetype at = 0;
    for (auto hits = numerals.globalMatch(plain); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        const auto number = readNumerals(hit.captured());
        written +=
            plain.mid(at, hit.capturedStart() - at) + (number ? QString::number(*number) : hit.captured());
        at = hit.capturedEnd();
    }
    return written + plain.mid(at);
}

std::optional<int> numberIn(const QString& text)
{
    static const QRegularExpression shape(
        u"^(?:第|共|约|单元|课时|unit|week|lesson|period)?\\s*([0-9]{1,9})\\s*"
        "(?:个?(?:单元|课时|课|节课|节|周|星期|分钟|分|年版|年|版)|min|minutes)?[.。]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch hit = shape.match(withDigits(text).trimmed());
    return hit.hasMatch() ? std::optional(hit.captured(1).toInt()) : std::nullopt;
}

} // namespace shanke

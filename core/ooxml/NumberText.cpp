// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/NumberText.h"

#include <QHash>

#include <array>
#include <functional>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Writer = QString (*)(int);

constexpr int LargestSpelt = 9999;

// "一百零五", "十二"; digits and units as given.
QString spelt(int number, const QString& digits, const QString& units, bool omitsOne)
{
    if (number <= 0 || number > LargestSpelt)
        return number == 0 ? QString(digits[0]) : QString::number(number);
    const QString plain = QString::number(number);
    QString text;
    bool zeroWaits = false;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const int digit = plain[at].digitValue();
        const qsizetype unit = plain.size() - 1 - at;
        zeroWaits = zeroWaits || digit == 0;
        if (digit == 0)
            continue;
        if (std::exchange(zeroWaits, false))
            text += digits[0];
        text += digits[digit];
        if (unit > 0)
            text += units[unit - 1];
    }
    return omitsOne && number >= 10 && number < 20 ? text.sliced(1) : text;
}

QString chinese(int number)
{
    return spelt(number, u"零一二三四五六七八九"_s, u"十百千"_s, true);
}

QString legal(int number)
{
    return spelt(number, u"零壹贰叁肆伍陆柒捌玖"_s, u"拾佰仟"_s, false);
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char*>, 13> Parts{{{1000, "M"},
                                                                        {900, "CM"},
                                                                        {500, "D"},
                                                                        {400, "CD"},
                                                                        {100, "C"},
                                                                        {90, "XC"},
                                                                        {50, "L"},
                                                                        {40, "XL"},
                                                                        {10, "X"},
                                                                        {9, "IX"},
                                                                        {5, "V"},
                                                                        {4, "IV"},
                                                                        {1, "I"}}};
    if (number <= 0 || number > 3999)
        return QString::number(number);
    QString text;
    for (const auto& [value, letters] : Parts) {
        for (; number >= value; number -= value)
            text += QLatin1StringView(letters);
    }
    return text;
}

// A, B ... Z, AA, BB: Word repeats the letter.
QString letters(int number)
{
    if (number <= 0 || number > 26 * 20)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(u'A' + (number - 1) % 26));
}

QString oneOf(int number, const QString& signs)
{
    return number >= 1 && number <= signs.size() ? QString(signs[number - 1]) : QString::number(number);
}

QString circled(int number)
{
    if (number >= 21 && number <= 35)
        return QChar(0x3251 + number - 21);
    return number >= 1 && number <= 20 ? QString(QChar(0x2460 + number - 1)) : QString::number(number);
}

QString inParentheses(int number)
{
    return number >= 1 && number <= 20 ? QString(QChar(0x2474 + number - 1)) : u"(%1)"_s.arg(number);
}

QString withStop(int number)
{
    return number >= 1 && number <= 20 ? QString(QChar(0x2488 + number - 1)) : u"%1."_s.arg(number);
}

QString fullWidth(int number)
{
    QString text = QString::number(number);
    for (QChar& c : text)
        c = c.digitValue() >= 0 ? QChar(0xFF10 + c.digitValue()) : c;
    return text;
}

QString zeroed(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString chineseCircled(int number)
{
    return number >= 1 && number <= 10 ? QString(QChar(0x3280 + number - 1)) : chinese(number);
}

QString heavenly(int number)
{
    return oneOf(number, u"甲乙丙丁戊己庚辛壬癸"_s);
}

QString zodiac(int number)
{
    return oneOf(number, u"子丑寅卯辰巳午未申酉戌亥"_s);
}

QString nothing(int)
{
    return {};
}

QString smallRoman(int number)
{
    return roman(number).toLower();
}

QString smallLetters(int number)
{
    return letters(number).toLower();
}

QString dashed(int number)
{
    return u"- %1 -"_s.arg(number);
}

} // namespace

QString numberText(int number, const QString& format)
{
    static const QHash<QString, Writer> writers{
        {u"chineseCounting"_s, chinese},
        {u"chineseCountingThousand"_s, chinese},
        {u"japaneseCounting"_s, chinese},
        {u"japaneseDigitalTenThousand"_s, chinese},
        {u"koreanCounting"_s, chinese},
        {u"taiwaneseCounting"_s, chinese},
        {u"taiwaneseCountingThousand"_s, chinese},
        {u"taiwaneseDigital"_s, chinese},
        {u"ideographDigital"_s, chinese},
        {u"chineseLegalSimplified"_s, legal},
        {u"ideographLegalTraditional"_s, legal},
        {u"japaneseLegal"_s, legal},
        {u"upperRoman"_s, roman},
        {u"lowerRoman"_s, smallRoman},
        {u"upperLetter"_s, letters},
        {u"lowerLetter"_s, smallLetters},
        {u"decimalEnclosedCircle"_s, circled},
        {u"decimalEnclosedCircleChinese"_s, circled},
        {u"decimalEnclosedParen"_s, inParentheses},
        {u"decimalEnclosedFullstop"_s, withStop},
        {u"decimalFullWidth"_s, fullWidth},
        {u"decimalFullWidth2"_s, fullWidth},
        {u"decimalZero"_s, zeroed},
        {u"ideographEnclosedCircle"_s, chineseCircled},
        {u"ideographTraditional"_s, heavenly},
        {u"ideographZodiac"_s, zodiac},
        {u"numberInDash"_s, dashed},
        {u"bullet"_s, nothing},
        {u"none"_s, nothing},
    };
    const Writer writer = writers.value(format);
    return writer ? writer(number) : QString::number(number);
}

} // namespace shanke

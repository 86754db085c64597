// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/labelKey.h"

#include "lesson/NumberWords.h"
#include "ooxml/RichText.h"

#include <QRegularExpression>

#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 80;

QString unbracketed(QString key)
{
    static const QString open = u"【[〖〔《<({「"_s;
    static const QString close = u"】]〗〕》>)}」"_s;
    while (key.size() > 2) {
        const qsizetype kind = open.indexOf(key.front());
        if (kind < 0 || key.back() != close[kind] || key.indexOf(close[kind]) != key.size() - 1)
            break;
        key = key.sliced(1, key.size() - 2);
    }
    return key;
}

} // namespace

LeadingNumber leadingNumber(const QString& line)
{
    static const QString han = u"[一二三四五六七八九十]{1,3}"_s;
    static const std::array<std::pair<NumberStyle, QRegularExpression>, 9> shapes{{
        {NumberStyle::Han, QRegularExpression(u"^\\s*"_s + han + u"\\s*[、.．，,:：。]\\s*"_s)},
        {NumberStyle::HanInBrackets,
         QRegularExpression(u"^\\s*[（(【\\[]\\s*"_s + han + u"\\s*[）)】\\]]\\s*[、.．，,]?\\s*"_s)},
        {NumberStyle::Digits,
         QRegularExpression(u"^\\s*[0-9０-９]{1,2}\\s*(?:[、．，,。]|\\.(?![0-9])|[)）])\\s*"_s)},
        {NumberStyle::DigitsInBrackets,
         QRegularExpression(u"^\\s*(?:[（(]\\s*[0-9０-９]{1,2}\\s*[）)]|[⑴-⒇])\\s*[、.．]?\\s*"_s)},
        {NumberStyle::Circled, QRegularExpression(u"^\\s*[①-⑳❶-❿]\\s*[、.．]?\\s*"_s)},
        {NumberStyle::Digits, QRegularExpression(u"^\\s*[0-9]\\x{FE0F}?\\x{20E3}\\s*"_s)}, // a digit on a key
        {NumberStyle::Ordinal, QRegularExpression(u"^\\s*第"_s + han + u"\\s*[、:：]\\s*"_s)},
        {NumberStyle::Ordinal, QRegularExpression(u"^\\s*(?:[Ⅰ-Ⅻ]|[IVX]{1,4})\\s*[、.．]\\s*"_s)}, // Ⅱ.
        {NumberStyle::None, QRegularExpression(u"^\\s*[☼☀●■◆▲★※➢•·✦❖▪□◇○◎►▶☆◻✓*＊\\-—]+\\s*"_s)},
    }};
    static const QRegularExpression marks(
        u"^\\s*(?:#{1,6}\\s+|[\\x{2705}\\x{2728}\\x{274C}\\x{2B50}\\x{1F300}-\\x{1FAFF}][\\x{FE0F}\\x{200D}]*\\s*)"_s);
    const qsizetype from = marks.match(line).capturedLength();
    const QString text = from > 0 ? line.sliced(from) : line;
    for (const auto& [style, shape] : shapes) {
        if (const QRegularExpressionMatch hit = shape.match(text); hit.hasMatch())
            return {style, from + hit.capturedLength()};
    }
    return {NumberStyle::None, from};
}

int leadingValue(const QString& line)
{
    static const QRegularExpression others(u"[^0-9０-９一二三四五六七八九十]"_s);
    return numberIn(line.left(leadingNumber(line).length).remove(others)).value_or(0);
}

QString bracketedHeading(const QString& line)
{
    static const QRegularExpression shape(u"^\\s*【\\s*([^【】]{2,20}?)\\s*】\\s*[:：]?\\s*$"_s);
    return shape.match(line).captured(1);
}

QString labelKey(const QString& label)
{
    static const QRegularExpression joining(u"[\\s、，,/／&·.．|‐\\-—–~*※★▲●◆■和与及\\x{FFFC}]"_s);
    static const QRegularExpression colons(u"[:：∶;；。]+$"_s);
    if (label.size() > LongestLabel)
        return {};
    QString key = label.trimmed();
    key.remove(PictureLeftOut).remove(FormulaLeftOut);
    key = key.sliced(leadingNumber(key).length).normalized(QString::NormalizationForm_KC);
    key.remove(joining).remove(colons).replace(QChar(0x2019), u'\'').replace(u'旳', u'的');
    key = unbracketed(key);
    return key.remove(colons).toLower();
}

QString labelKeyWithoutRemark(const QString& label)
{
    static const QRegularExpression remark(u"[(\\[【][^()\\[\\]【】]*[)\\]】]$"_s);
    QString key = labelKey(label);
    return key.remove(remark);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/HtmlEntity.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestEntity = 12;

QString charactersOfEntity(QStringView name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},   {u"ensp"_s, u" "_s},  {u"emsp"_s, u"　"_s},
        {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},  {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s},
        {u"hellip"_s, u"…"_s}, {u"mdash"_s, u"—"_s},  {u"ndash"_s, u"–"_s}, {u"middot"_s, u"·"_s},
        {u"times"_s, u"×"_s},  {u"divide"_s, u"÷"_s}, {u"bull"_s, u"•"_s},  {u"deg"_s, u"°"_s},
        {u"rarr"_s, u"→"_s},   {u"le"_s, u"≤"_s},     {u"ge"_s, u"≥"_s},    {u"pi"_s, u"π"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        const bool mayBeOne = end > at + 1 && end - at <= LongestEntity;
        const QString meant = mayBeOne ? charactersOfEntity(text.sliced(at + 1, end - at - 1)) : QString();
        plain += meant.isEmpty() ? QString(text[at]) : meant;
        at = meant.isEmpty() ? at + 1 : end + 1;
    }
    return plain;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/AccountName.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAccountName = 200;

bool cannotBeTyped(uint c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return c == 0xFFFD;
    }
}

} // namespace

QString accountName(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed().toLower();
}

std::optional<NameFault> faultOfAccountName(const QString& name)
{
    const QList<uint> characters = name.toUcs4();
    if (characters.isEmpty())
        return NameFault::Empty;
    if (characters.size() > LongestAccountName)
        return NameFault::TooLong;
    if (name == u"."_s || name == u".."_s)
        return NameFault::Dots;
    for (const uint c : characters) {
        if (QChar::isSpace(c))
            return NameFault::Space;
        if (c == u':')
            return NameFault::Colon;
        if (cannotBeTyped(c))
            return NameFault::Character;
    }
    return u"=+-@_"_s.contains(name[0]) ? std::optional(NameFault::Beginning) : std::nullopt;
}

} // namespace shanke

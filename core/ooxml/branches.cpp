// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/branches.h"

#include "ooxml/XmlTree.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isUnderstood(const QString& needed)
{
    static const QRegularExpression known(
        u"^(?:wps|wpg|wpc|wpi|w1[0-9][a-z]*|wp14|a14|m|v|wpsCustomData)$"_s);
    const QStringList names = needed.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(names.begin(), names.end(),
                       [](const QString& name) { return known.match(name).hasMatch(); });
}

} // namespace

pugi::xml_node chosenBranch(const pugi::xml_node& alternative)
{
    for (const pugi::xml_node& choice : alternative.children("mc:Choice")) {
        if (isUnderstood(attributeOf(choice, "Requires")))
            return choice;
    }
    const pugi::xml_node fallback = alternative.child("mc:Fallback");
    return fallback ? fallback : alternative.child("mc:Choice");
}

} // namespace shanke

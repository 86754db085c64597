// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr auto schemeKey = "appearance/scheme";
constexpr auto textKey = "appearance/textPercent";
constexpr auto languageKey = "appearance/language";

ColourScheme schemeFromWord(const QString& word)
{
    return word == "dark"_L1    ? ColourScheme::Dark
           : word == "light"_L1 ? ColourScheme::Light
                                : ColourScheme::System;
}

QString toWord(ColourScheme scheme)
{
    return scheme == ColourScheme::Dark    ? u"dark"_s
           : scheme == ColourScheme::Light ? u"light"_s
                                           : u"system"_s;
}

} // namespace

Appearance Appearance::load(const QSettings& settings)
{
    Appearance appearance;
    appearance.scheme = schemeFromWord(settings.value(QLatin1StringView(schemeKey)).toString());
    bool isNumber = false;
    const int percent = settings.value(QLatin1StringView(textKey)).toInt(&isNumber);
    if (isNumber)
        appearance.textPercent = std::clamp(percent, smallestText, largestText);
    appearance.language = settings.value(QLatin1StringView(languageKey)).toString();
    return appearance;
}

void Appearance::save(QSettings& settings) const
{
    settings.setValue(QLatin1StringView(schemeKey), toWord(scheme));
    settings.setValue(QLatin1StringView(textKey), textPercent);
    settings.setValue(QLatin1StringView(languageKey), language);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace shanke {

enum class ColourScheme { System, Light, Dark };

// How the program looks for this person on this PC. Kept in the settings of the PC, not in the workspace: a
// big type belongs to a screen and a pair of eyes.
struct Appearance
{
    static constexpr int smallestText = 90; // percent
    static constexpr int largestText = 200;

    ColourScheme scheme = ColourScheme::System;
    int textPercent = 100; // of 14 px
    QString language;      // "zh_CN", "en"; empty: the system's

    // What cannot be read is the default.
    static Appearance load(const QSettings& settings);
    void save(QSettings& settings) const;

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"
#include "workspace/values/WorkspaceValues.h"

class QFontMetrics;
class QPainter;
class QRect;
class QSize;

namespace shanke {

// A state as a person sees it: a mark, a word and a colour, always the three together.
struct Badge
{
    QString mark; // name of an icon
    QString word; // translated
    Tone tone = Tone::Neutral;

    static Badge of(const PlanState& state);
    static Badge of(Delivery delivery);
    static Badge of(Verdict verdict);
    // Empty where there is nothing to say, and where a leader stands for it.
    static Badge of(Reason reason);
    static Badge conflict();    // two versions of one plan are kept
    static Badge newer();       // written by a newer version of this program
    static Badge draft();       // typed text that is not saved as a version yet
    static Badge notPrepared(); // a lesson without a plan

    friend bool operator==(const Badge&, const Badge&) = default;
};

// What a delegate needs: the size, and the badge painted at the left of `rect`, centred in its height.
QSize badgeSize(const Badge& badge, const QFontMetrics& metrics);
void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge);

} // namespace shanke

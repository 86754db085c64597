// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/StudyGuide.h"
#include "tour/TourHand.h"

namespace shanke {

// The study guide that the tour writes (光的反射), as a person types it part by part into the open editor.
class GuideToWrite
{
public:
    GuideToWrite();

    // What its lesson is called, and what the plan needs to be handed in.
    Result<> writePlan(const TourHand& hand) const;
    Result<> writeTexts(const TourHand& hand) const;
    Result<> writePart(const TourHand& hand, GuidePart part) const;

    QString title() const { return m_guide.header().title; }
    // A question of it, to be seen elsewhere.
    QString question() const;

private:
    StudyGuide m_guide;
};

} // namespace shanke

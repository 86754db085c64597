// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/TourStage.h"
#include "tour/TourStep.h"

// The chapters of the tour, in the order they are played; each adds to what the one before left on the stage.
namespace shanke {

TourSteps openingChapter(TourStage& stage);  // a school, three PCs, then no network
TourSteps writingChapter(TourStage& stage);  // JS01 writes 静夜思, submits it, and it is sent
TourSteps returnChapter(TourStage& stage);   // SH01 returns it without a network; the second PC edits it too
TourSteps approvalChapter(TourStage& stage); // JS01 corrects, SH01 approves, both versions are kept
TourSteps guideChapter(TourStage& stage);    // a study guide beside a plan, handed in and approved together
TourSteps projectChapter(TourStage& stage);  // a project that is late, reported without a network
TourSteps pictureChapter(TourStage& stage);  // every page, light and dark

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/TourStage.h"
#include "ui/shell/MainWindow.h"
#include "workspace/values/WorkspaceValues.h"

// What the chapters expect to see, as answers for TourStep::missing: empty, or what is not so.
namespace shanke {

// The lesson that the tour is about, as lists and the editor name it.
QString lessonTitle();

// Of the status, for TourStage::statusLineIsMissing().
QString everythingAtSchool(const SyncStatus& status);
QString waitingForNetwork(const SyncStatus& status);
QString noNetwork(const SyncStatus& status);

// `text` must contain `part`.
QString mustSay(const QString& what, const QString& text, const QString& part);
// The list of plans must show the plan with this word for its state or place.
QString planMustShow(TourStage& stage, Pc pc, const QString& title, const QString& word);
// Today must have a row of this lesson with this word.
QString todayMustShow(TourStage& stage, Pc pc, const QString& title, const QString& word);

// Presses an entry of the rail.
Result<> go(TourStage& stage, Pc pc, const QString& page);

} // namespace shanke

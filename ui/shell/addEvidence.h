// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

class QStackedWidget;

namespace shanke {

class MainWindow;
class RecordsPage;
class Workspace;

// Puts "My evidence" among the pages of the window: the page of research leads to it, it leads to documents,
// and back.
void addEvidence(MainWindow& window, QStackedWidget& pages, const RecordsPage& research, Workspace& workspace,
                 Clock& clock);

} // namespace shanke

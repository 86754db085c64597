// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

class QStackedWidget;

namespace shanke {

class DeliveryPage;
class MainWindow;
class RecordsPage;
class ReviewPage;
class TodayPage;
class Workspace;

// What pages beside those of the rail join.
struct SidePages
{
    MainWindow& window;
    QStackedWidget& pages;
    TodayPage& today;
    RecordsPage& research;
    RecordsPage& school;
    ReviewPage& review;
    DeliveryPage& delivery;
    Workspace& workspace;
    Clock& clock;
};

// Puts pages among those of the window that no entry of the rail leads to: Today to "My lessons", research to
// "My evidence" and to comments on standard plans, the school to timetables as tables, Review to the
// registers, "Where is my work" to receipts; each leads to documents, and back. And reminds of plans that are
// due.
void addSidePages(const SidePages& joined);

} // namespace shanke

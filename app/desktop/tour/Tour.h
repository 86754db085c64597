// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace shanke {

// Plays the way of a lesson plan from a teacher to the approver and back through the real windows of three
// PCs and a real node, with the network cut and restored; prints each step, and leaves pictures of the pages
// in `folder`. 0 when everything was as it should be, else 1.
int playTour(QApplication& application, const QString& folder);

} // namespace shanke

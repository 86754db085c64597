// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shanke {

// Lets through what a field of the sheet must not keep for itself: the wheel scrolls the sheet and never
// changes a number under the pointer, and undo is the sheet's, not the field's.
class FieldGate : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shanke

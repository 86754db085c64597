// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldGate.h"

#include <QKeyEvent>

namespace shanke {

bool FieldGate::eventFilter(QObject* watched, QEvent* event)
{
    bool passes = event->type() == QEvent::Wheel;
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        passes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    }
    if (!passes)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeClock.h"
#include "ui/shell/MainWindow.h"
#include "unit/ui/TwoDesks.h"

namespace shanke::test {

// A window as a person has it in front of them: keys reach what has the focus.
class OpenWindow
{
public:
    explicit OpenWindow(Workspace& workspace) : window(workspace, clock, {})
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    template <typename T>
    T* find(const QString& object)
    {
        return window.findChild<T*>(object);
    }

    // Waits until the field is there, and stands in it.
    template <typename T>
    T* enter(const QString& object)
    {
        T* field = nullptr;
        REQUIRE(eventually([&] {
            field = find<T>(object);
            return field && field->isVisible() && field->isEnabled();
        }));
        field->setFocus();
        REQUIRE(eventually([&] { return field->hasFocus(); }));
        return field;
    }

    // Through the window, as the keyboard does: what stands in between may take them.
    void type(const QString& letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(window.windowHandle(), letter.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }

    FakeClock clock;
    MainWindow window;
};

} // namespace shanke::test

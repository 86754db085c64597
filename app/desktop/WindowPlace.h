// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QWidget>

namespace shanke {

// Where the one window of the program stands: each that is shown takes the place of the one before, also
// after the program was closed. The first fills a screen that has no room for its size beside the frame.
// Lives in the ui thread.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    // The settings outlive it.
    explicit WindowPlace(QSettings& settings);

    // The one that was shown until now is still there: who calls this hides it afterwards.
    void show(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QSettings& m_settings;
    QPointer<QWidget> m_shown;
};

} // namespace shanke

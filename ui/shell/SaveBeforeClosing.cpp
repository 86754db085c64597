// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SaveBeforeClosing.h"

using namespace Qt::StringLiterals;

namespace shanke {

SaveBeforeClosing::SaveBeforeClosing(Clock& clock, QWidget* parent) : InfoBar(parent), m_clock(clock)
{
    setObjectName(u"shell.closing"_s);
}

void SaveBeforeClosing::wait()
{
    if (m_state != State::Open)
        return;
    m_state = State::Waiting;
    const QString until = m_clock.now().addDuration(deadline).toLocalTime().time().toString(u"HH:mm:ss"_s);
    showMessage(Tone::Attention,
                tr("What you typed is being saved. The window then closes by itself, at %1 at the latest.")
                    .arg(until));
    m_clock.after(deadline, this, [this] {
        if (isWaiting())
            letClose();
    });
}

void SaveBeforeClosing::saved()
{
    if (isWaiting())
        return letClose();
    m_state = State::Open;
    hide();
}

void SaveBeforeClosing::failed()
{
    if (!isWaiting())
        return;
    m_state = State::MayClose;
    showMessage(Tone::Bad,
                tr("It could not be saved; what you typed is kept as a draft if the disk takes it. "
                   "The window stays open, and closes when you close it again."));
}

void SaveBeforeClosing::letClose()
{
    m_state = State::MayClose;
    emit closeWanted();
}

} // namespace shanke

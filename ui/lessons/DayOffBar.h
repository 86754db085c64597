// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/Card.h"
#include "workspace/values/DayOffValues.h"

class QPushButton;

namespace shanke {

// The first day without lessons that asks something of this person, with what accepting it would move; hidden
// while none does. It writes nothing: whoever shows it says what the signals bring.
// Objects: "dayoff.what", "dayoff.preview", "dayoff.accept", "dayoff.decline".
class DayOffBar : public Card
{
    Q_OBJECT
public:
    explicit DayOffBar(QWidget* parent = nullptr);

    void show(const SequencesView& view, const QDateTime& now);

signals:
    void acceptWanted(const shanke::ProposedDay& proposed);
    void declineWanted(const shanke::ProposedDay& proposed);
    // What was accepted and is proposed no more.
    void undoWanted(const shanke::ProposedDay& proposed);

private:
    void showAsked(const SequencesView& view, const QDateTime& now, int others);
    void press();

    ProposedDay m_proposed;
    QLabel* m_what;
    QLabel* m_preview;
    QPushButton* m_accept;
    QPushButton* m_decline;
};

} // namespace shanke

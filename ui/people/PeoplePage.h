// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/PinEntry.h"

class QListWidget;

namespace shanke {

// Who works on this PC: their names, and for the one that is chosen the PIN, where they have one. Shown at
// the start of a shared PC, when somebody leaves the desk, and to go over to somebody with a PIN. Objects:
// "people.list", "people.add", and those of PinEntry.
class PeoplePage : public QWidget
{
    Q_OBJECT
public:
    PeoplePage(const QList<PersonHere>& people, Clock& clock, QWidget* parent = nullptr);

    void choose(int person);
    void setCanAdd(bool canAdd);
    void showError(const Error& error);

signals:
    void opened(int person, const std::optional<shanke::SealingKey>& key);
    void addRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCard();
    void fillList();

    QList<PersonHere> m_people;
    QListWidget* m_list;
    PinEntry* m_entry;
    QPushButton* m_add;
};

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shanke {

// The rail at the left: the pages by their words, one of them current, and below them, when several people
// share this window's program, who is working.
class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    // Entries are numbered from 0 in the order they are added; `name` is that of the icon and, after
    // "shell.", of the object.
    void addEntry(const QString& name, const QString& word);
    void setEntryVisible(int entry, bool visible);
    bool isEntryVisible(int entry) const;
    void setCurrent(int entry);

    void setPeople(const QStringList& people, int current);

signals:
    void chosen(int entry);
    void personChosen(int person);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBrand();
    void paintMark();

    QLabel* m_mark = nullptr;
    QVBoxLayout* m_entries;
    QButtonGroup* m_group;
    QComboBox* m_people;
    int m_person = 0;
};

} // namespace shanke

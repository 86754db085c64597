// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SearchValues.h"

#include <QWidget>

class QComboBox;

namespace shanke {

// What a search is narrowed down by: of what there is, each with "all" first. Objects: "search.kind",
// "search.subject", "search.grade", "search.class", "search.state", "search.author", "search.year".
class SearchFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit SearchFilterBar(QWidget* parent = nullptr);

    // Keeps what is chosen.
    void showChoices(const SearchFilters& filters);
    // Of everything but the text.
    SearchRequest request() const;
    bool isAll() const; // narrows down nothing
    void chooseAll();

signals:
    void changed();

private:
    QList<QComboBox*> boxes() const;
    QComboBox* add(const QString& name, const QString& purpose);

    QComboBox* m_kind;
    QComboBox* m_subject;
    QComboBox* m_grade;
    QComboBox* m_class;
    QComboBox* m_state;
    QComboBox* m_author;
    QComboBox* m_year;
};

} // namespace shanke

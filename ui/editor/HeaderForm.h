// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"
#include "lesson/PlanLayout.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace shanke {

class LineField;
class PairGrid;
class ReadField;

// The head of the sheet: the title large, and the lesson's facts as the printed table that is filled in on
// the spot. Objects: "editor.title" and "editor.<member of the header>".
class HeaderForm : public QWidget
{
    Q_OBJECT
public:
    // Of an activity: without what only a lesson of a textbook has.
    explicit HeaderForm(PlanLayout layout = PlanLayout::Full, QWidget* parent = nullptr);

    // Says nothing through edited(). A field that already shows its value is not touched.
    void showHeader(const LessonHeader& header);
    // The title when there is none such.
    void focusField(const QString& key);
    // At the end of the line of the title.
    void addBesideTitle(QWidget* widget);

signals:
    void edited(const shanke::LessonHeader& header);

private:
    // A member of the header and its field: shown there, and taken from there.
    struct Edit
    {
        std::function<void(const LessonHeader&)> show;
        std::function<void(LessonHeader&)> take;
    };

    void createFields();
    void create(const FieldDescription& field, QString LessonHeader::*member);
    void create(const FieldDescription& field, QStringList LessonHeader::*member);
    void create(const FieldDescription& field, int LessonHeader::*member);
    void create(const FieldDescription& field, QDate LessonHeader::*member);
    void createChoice(const QString& key, QString LessonHeader::*member);
    LineField* createLine(const QString& key);
    void addField(const QString& key, QWidget* field, const Edit& edit);
    void addReadField(const QString& key, ReadField* field, const Edit& edit);
    void createTable();
    QWidget* cell(const QList<QWidget*>& fields);
    void addPair(PairGrid* table, const QString& label, const QStringList& keys);
    void read();

    QString nameOf(const QString& key) const;
    QStringList keysOf(const QString& member) const;
    void createPairs(PairGrid* table);
    void createActivityPairs(PairGrid* table);

    PlanLayout m_layout;
    const PlaceDescription* m_place; // as it is called
    QHBoxLayout* m_titleLine;
    bool m_showing = false;
    LessonHeader m_header;             // as shown; what no field edits stays in it
    QHash<QString, QWidget*> m_fields; // by member
    QList<ReadField*> m_readFields;    // the numbers and days
    std::vector<Edit> m_edits;
};

} // namespace shanke

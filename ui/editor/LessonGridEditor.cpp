// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LessonGridEditor.h"

#include "exchange/headerWords.h"
#include "lesson/Vocabulary.h"
#include "timetable/LessonCell.h"
#include "timetable/timetableWords.h"
#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/common/listed.h"
#include "ui/editor/Colleagues.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfTheGrid = 7;
constexpr int UsualPeriods = 7; // where the timetable names none
constexpr int CellHeight = 48;  // two lines

QString weeksWord(const QJsonObject& lesson)
{
    const auto weeks = lessonWeeksOf(lesson.value(u"weeks"_s).toString());
    return !weeks || *weeks == LessonWeeks::Every ? QString()
           : *weeks == LessonWeeks::Odd           ? LessonGridEditor::tr("(odd)")
                                                  : LessonGridEditor::tr("(even)");
}

// Subjects by their keys, whatever language the person writes them in; the longest names first, for one may
// begin another.
QString withKeys(QString text)
{
    QStringList keys = subjectKeys();
    std::stable_sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) {
        return Words::subject(a).size() > Words::subject(b).size();
    });
    for (const QString& key : keys)
        text.replace(Words::subject(key), u' ' + key + u' ');
    return text;
}

} // namespace

LessonGridEditor::LessonGridEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent)
    : PlaceEditor(edits, place, parent),
      m_class(new QComboBox),
      m_table(new QTableWidget),
      m_trouble(makeLabel({}, TextRole::Error, LineBreaks::Wrap))
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(createHead());
    createTable();
    layout->addWidget(m_table);
    m_trouble->setObjectName(u"editor.week.trouble"_s);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    layout->addWidget(makeLabel(tr("Cover and swaps, each for one day"), TextRole::Strong));
    createDays();
    layout->addWidget(m_dayRows);
    fill(body);
}

QWidget* LessonGridEditor::createHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_class->setObjectName(u"editor.week.class"_s);
    m_class->setAccessibleName(tr("Class"));
    m_class->setEditable(true); // a class that has no lesson yet is typed
    m_class->setInsertPolicy(QComboBox::NoInsert);
    connect(m_class, &QComboBox::currentTextChanged, this, &LessonGridEditor::showWeek);
    layout->addWidget(m_class);
    layout->addWidget(makeLabel(tr("Subject and teacher, as on paper; two lessons that take turns with a /."),
                                TextRole::Muted, LineBreaks::Wrap),
                      1);
    return head;
}

void LessonGridEditor::createTable()
{
    m_table->setObjectName(u"editor.week"_s);
    m_table->setAccessibleName(tr("The week of the class"));
    m_table->setColumnCount(DaysOfTheGrid);
    QStringList days;
    for (int day = 1; day <= DaysOfTheGrid; ++day)
        days.append(QLocale().dayName(day, QLocale::ShortFormat));
    m_table->setHorizontalHeaderLabels(days);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the sheet scrolls
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::cellChanged, this, &LessonGridEditor::readCell);
}

void LessonGridEditor::createDays()
{
    QPushButton* add = makeButton(tr("Add a lesson of one day"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.%1.add"_s.arg(place().key));
    m_dayRows = new ItemList<FieldsRow>(add, [this] { return new FieldsRow(place()); });
    m_dayRows->onEdited = [this](const std::vector<JsonItem>& rows) {
        m_days = rows;
        write();
    };
    m_dayRows->onFocused = [this](SheetText* field) { emit focused(field); };
    m_dayRows->onAdded = [this](std::vector<JsonItem>& rows, size_t added) {
        const QDate today = edits().clock().now().date();
        QJsonObject& json = rows[added].json;
        json.insert(u"day"_s, today.toString(Qt::ISODate));
        json.insert(u"weekday"_s, today.dayOfWeek());
        json.insert(u"class"_s, shownClass());
    };
}

void LessonGridEditor::setColleagues(Colleagues& colleagues)
{
    m_colleagues = &colleagues;
    connect(&colleagues, &Colleagues::changed, this, &LessonGridEditor::showWeek);
    colleagues.want();
}

bool LessonGridEditor::isOfADay(const JsonItem& item)
{
    return !item.json.value(u"day"_s).toString().isEmpty();
}

bool LessonGridEditor::follows(const QString& changed) const
{
    return PlaceEditor::follows(changed) || changed == u"periods"_s;
}

void LessonGridEditor::show(const Record& record)
{
    m_week.clear();
    m_days.clear();
    for (JsonItem& item : record.items<JsonItem>(place().key))
        (isOfADay(item) ? m_days : m_week).push_back(std::move(item));
    m_periods.clear();
    for (const QJsonValue& period : record.toJson().value(u"periods"_s).toArray())
        m_periods.push_back({period[u"no"_s].toInt(), period[u"name"_s].toString()});
    for (int no = 1; no <= UsualPeriods && record.toJson().value(u"periods"_s).toArray().isEmpty(); ++no)
        m_periods.push_back({no, QString::number(no)});
    showClasses();
    showWeek();
    m_dayRows->showValues(m_days);
}

void LessonGridEditor::showClasses()
{
    QStringList classes;
    for (const JsonItem& lesson : m_week)
        classes.append(lesson.json.value(u"class"_s).toString());
    classes.removeDuplicates();
    const QString shown = m_class->currentText();
    const QScopedValueRollback showing(m_isShowing, true);
    m_class->clear();
    m_class->addItems(classes);
    m_class->setCurrentText(shown.isEmpty() ? classes.value(0) : shown);
}

void LessonGridEditor::showWeek()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_trouble->hide();
    m_table->setRowCount(int(m_periods.size()));
    QStringList names;
    for (size_t row = 0; row < m_periods.size(); ++row) {
        names.append(m_periods[row].second);
        for (int day = 1; day <= DaysOfTheGrid; ++day) {
            // An item that is just being written in stays the same one.
            QTableWidgetItem* item = m_table->item(int(row), day - 1);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(int(row), day - 1, item);
            }
            const QString text = textAt(day, m_periods[row].first);
            item->setText(text);
            item->setToolTip(text);
        }
        m_table->setRowHeight(int(row), scaled(CellHeight));
    }
    m_table->setVerticalHeaderLabels(names);
    m_table->setFixedHeight(scaled(CellHeight) * int(m_periods.size() + 1) + 4);
    m_table->setEnabled(!shownClass().isEmpty());
}

QString LessonGridEditor::shownClass() const
{
    const QString typed = m_class->currentText().trimmed();
    const auto word = classIn(typed);
    return word ? word->name : typed;
}

std::vector<size_t> LessonGridEditor::lessonsAt(int weekday, int slot) const
{
    std::vector<size_t> lessons;
    for (size_t i = 0; i < m_week.size(); ++i) {
        const QJsonObject& json = m_week[i].json;
        if (json.value(u"class"_s).toString() == shownClass() &&
            json.value(u"weekday"_s).toInt() == weekday && json.value(u"slot"_s).toInt() == slot)
            lessons.push_back(i);
    }
    return lessons;
}

QString LessonGridEditor::textAt(int weekday, int slot) const
{
    QStringList lessons;
    for (const size_t i : lessonsAt(weekday, slot)) {
        const QJsonObject& json = m_week[i].json;
        const QString teacher = json.value(u"teacher"_s).toString();
        QStringList parts{Words::subject(json.value(u"subject"_s).toString()), weeksWord(json),
                          m_colleagues ? m_colleagues->nameOf(teacher) : teacher};
        parts.removeAll(QString());
        lessons.append(parts.join(u' '));
    }
    return lessons.join(u" / "_s);
}

QString LessonGridEditor::accountOf(const QString& name, QString& trouble) const
{
    const QStringList accounts = m_colleagues ? m_colleagues->accountsOf(name) : QStringList();
    if (accounts.size() == 1 || name.isEmpty() || !m_colleagues)
        return accounts.value(0, name);
    trouble = accounts.isEmpty()
                  ? tr("Nobody at the school is called so; kept as it is written: %1").arg(name)
                  : tr("Several people are called so; write the account of the one who is meant: %1")
                        .arg(listed(accounts));
    return name;
}

// What the record keeps beside these members goes with the lesson that was there.
void LessonGridEditor::readCell(int row, int column)
{
    if (m_isShowing)
        return;
    const int slot = m_periods[size_t(row)].first;
    const QString typed = m_table->item(row, column)->text().trimmed();
    if (typed == textAt(column + 1, slot))
        return;
    const LessonCell cell = LessonCell::of(withKeys(typed));
    if (!cell.isFree && (cell.lessons.empty() || !cell.others.isEmpty())) {
        showWeek();
        m_trouble->setText(tr("No subject is called so: %1").arg(typed));
        m_trouble->show();
        return;
    }
    const std::vector<size_t> before = lessonsAt(column + 1, slot);
    for (auto index = before.rbegin(); index != before.rend(); ++index)
        m_week.erase(m_week.begin() + qsizetype(*index));
    QString trouble;
    const auto grade = gradeIn(shownClass());
    for (const LessonCell::Lesson& lesson : cell.lessons) {
        QJsonObject json{
            {u"weekday"_s, column + 1},     {u"slot"_s, slot},
            {u"class"_s, shownClass()},     {u"grade"_s, grade ? grade->key : QString()},
            {u"subject"_s, lesson.subject}, {u"teacher"_s, accountOf(lesson.teachers.value(0), trouble)}};
        if (lesson.weeks != LessonWeeks::Every)
            json.insert(u"weeks"_s, toWord(lesson.weeks));
        m_week.push_back({QUuid::createUuid().toString(QUuid::Id128), json});
    }
    write();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void LessonGridEditor::write()
{
    std::vector<JsonItem> all = m_week;
    all.insert(all.end(), m_days.begin(), m_days.end());
    edits().setItems(place().key, all);
}

QWidget* LessonGridEditor::goTo(const QString& block)
{
    if (QWidget* row = block.isEmpty() ? nullptr : m_dayRows->focusItem(block))
        return row;
    m_table->setFocus(Qt::OtherFocusReason);
    return nullptr;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LessonPickerDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/common/dialogSize.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int BookRole = Qt::UserRole;
constexpr int LessonRole = Qt::UserRole + 1; // -1: a book or a unit
constexpr int SearchRole = Qt::UserRole + 2;
constexpr int DialogWidth = 560;
constexpr int DialogHeight = 520;

QStandardItem* makeItem(const QString& text, int book, int lesson, const QString& found)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(book, BookRole);
    item->setData(lesson, LessonRole);
    item->setData(found, SearchRole);
    return item;
}

QString bookTitle(const TextbookFacts& book)
{
    const QString edition = Words::edition(book.edition);
    const QString year = book.editionYear > 0 ? QString::number(book.editionYear) : QString();
    QStringList parts{book.title, edition, year};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString lessonText(const TextbookLesson& lesson)
{
    const QString text = lesson.no.isEmpty() ? lesson.title : lesson.no + u"  "_s + lesson.title;
    return lesson.periods > 0
               ? LessonPickerDialog::tr("%1  (%n period(s))", nullptr, lesson.periods).arg(text)
               : text;
}

} // namespace

LessonPickerDialog::LessonPickerDialog(std::vector<Textbook> textbooks, const PickedHeader& header,
                                       QWidget* parent)
    : QDialog(parent),
      m_textbooks(std::move(textbooks)),
      m_header(header),
      m_model(new QStandardItemModel(this)),
      m_found(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit),
      m_tree(new QTreeView),
      m_empty(new EmptyState)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lesson from the textbook"));
    m_search->setObjectName(u"lessonPicker.search"_s);
    m_search->setPlaceholderText(tr("Part of the title"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(u"lessonPicker.tree"_s);
    m_tree->setAccessibleName(tr("Textbooks, units and lessons"));
    m_tree->setHeaderHidden(true);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_tree->setModel(m_found);
    m_empty->setObjectName(u"lessonPicker.empty"_s);
    m_empty->setContent(u"plans"_s,
                        tr("No textbook is on this PC yet. The county's come with the first "
                           "synchronisation; your school, or you, can write one on the page Our school. "
                           "A title can always be typed."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(createButtons());
    resize(dialogSize(*this, {DialogWidth, DialogHeight}));
    fillModel();
    connect(m_search, &QLineEdit::textChanged, this, &LessonPickerDialog::search);
    connect(m_tree, &QTreeView::activated, this, &LessonPickerDialog::pick);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LessonPickerDialog::showChoice);
    begin();
}

QWidget* LessonPickerDialog::createButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_pick = makeButton(tr("Take this lesson"), ButtonKind::Primary);
    m_pick->setObjectName(u"lessonPicker.pick"_s);
    m_pick->setEnabled(false);
    m_pick->setDefault(true);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_pick);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pick, &QPushButton::clicked, this, &LessonPickerDialog::pick);
    return row;
}

// A lesson whose unit the book lacks stands beside the units: nothing is hidden.
QStandardItem* LessonPickerDialog::bookItem(int book) const
{
    const Textbook& textbook = m_textbooks[size_t(book)];
    QStandardItem* top = makeItem(bookTitle(textbook.book), book, -1, {});
    QHash<int, QStandardItem*> units;
    for (const TextbookUnit& unit : textbook.units) {
        if (units.contains(unit.no))
            continue;
        const QString number = tr("Unit %1").arg(unit.no);
        const bool isNamed = !unit.title.isEmpty() && unit.title != number;
        units.insert(unit.no, makeItem(isNamed ? unit.title : number, book, -1, {}));
        top->appendRow(units.value(unit.no));
    }
    for (size_t i = 0; i < textbook.lessons.size(); ++i) {
        const TextbookLesson& lesson = textbook.lessons[i];
        const QString found = QStringList{lesson.title, lesson.aliases.join(u' '), lesson.no}.join(u' ');
        units.value(lesson.unit, top)->appendRow(makeItem(lessonText(lesson), book, int(i), found));
    }
    return top;
}

void LessonPickerDialog::fillModel()
{
    for (size_t book = 0; book < m_textbooks.size(); ++book)
        m_model->appendRow(bookItem(int(book)));
    const bool hasBooks = !m_textbooks.empty();
    m_tree->setVisible(hasBooks);
    m_search->setVisible(hasBooks);
    m_empty->setVisible(!hasBooks);
}

// Opens the books of the header's subject and grade, and stands on the lesson that it has.
void LessonPickerDialog::begin()
{
    const LessonHeader& header = m_header.header;
    QModelIndex first;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        const Textbook& textbook = m_textbooks[size_t(index.data(BookRole).toInt())];
        const bool isMeant = textbook.book.subject == header.subject &&
                             (header.grade.isEmpty() || textbook.book.grade == header.grade);
        m_tree->setExpanded(index, isMeant);
        first = isMeant && !first.isValid() ? index : first;
    }
    if (first.isValid())
        m_tree->scrollTo(first, QAbstractItemView::PositionAtTop);
    m_search->setFocus();
}

// What is found is shown whole, and the first lesson can be taken by Enter.
void LessonPickerDialog::search(const QString& text)
{
    m_found->setFilterFixedString(text.trimmed());
    if (text.trimmed().isEmpty())
        return;
    m_tree->expandAll();
    QModelIndex index = m_found->index(0, 0);
    while (index.isValid() && index.data(LessonRole).toInt() < 0)
        index = m_tree->indexBelow(index);
    m_tree->setCurrentIndex(index);
}

void LessonPickerDialog::showChoice()
{
    const QModelIndex index = m_tree->currentIndex();
    m_pick->setEnabled(index.isValid() && index.data(LessonRole).toInt() >= 0);
}

void LessonPickerDialog::pick()
{
    const QModelIndex index = m_tree->currentIndex();
    const int lesson = index.isValid() ? index.data(LessonRole).toInt() : -1;
    if (lesson < 0 || result() == Accepted)
        return;
    const Textbook& textbook = m_textbooks[size_t(index.data(BookRole).toInt())];
    emit picked(PickedHeader::of(m_header.header, textbook, textbook.lessons[size_t(lesson)]));
    accept();
}

// The arrows move in the tree while one types.
bool LessonPickerDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            m_tree->setFocus();
            return QCoreApplication::sendEvent(m_tree, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace shanke {

// What a person reads there; empty when it is no text.
QString textOfField(const QWidget& field);

// Finds a text in the fields of a sheet, in the order in which they stand there, and writes another in its
// place. Asks for the fields and reads them each time: they come and go while somebody types. Lives in the ui
// thread.
class SheetFinder
{
public:
    using Fields = std::function<QList<QWidget*>()>;

    explicit SheetFinder(Fields fields) : m_fields(std::move(fields)) {}

    void look(const QString& text, Qt::CaseSensitivity letters);

    int count() const;
    // Which of them is selected, from 1; 0: none.
    int current() const;
    // Selects the next one after the cursor, or the one before; from the other end when there is none.
    void go(bool forward);
    // Of the selected one; false when none is, or it stands where nothing can be written.
    bool replace(const QString& with);
    // How many were replaced.
    int replaceAll(const QString& with);

private:
    struct Hit
    {
        QPointer<QWidget> field;
        int at = 0;
        int length = 0; // longer than the text where readings stand in it
    };

    QList<Hit> hits() const;
    QList<Hit> hitsIn(QWidget* field) const;
    bool isSelected(const Hit& hit) const;
    bool write(const Hit& hit, const QString& with) const;

    Fields m_fields;
    QString m_text;
    Qt::CaseSensitivity m_letters = Qt::CaseInsensitive;
    QPointer<QWidget> m_lastField; // of the hit that was gone to
    int m_lastAt = 0;
};

} // namespace shanke

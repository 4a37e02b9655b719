// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QTranslator;

namespace jobscope::explain {

/** A stretch of rendered text. It is harmless to show: invisible and direction characters are written out (`\u202e`).
 */
struct Span {
    enum class Kind {
        Words,
        Value, //!< text from the job: quoted in plain text, a chip in windows and reports
        Name, //!< text that stands for itself
    };
    Kind kind = Kind::Words;
    QString text; //!< without quotes

    bool operator==(const Span&) const = default;
};

/** Rendered text: spans in reading order. */
struct Text {
    std::vector<Span> spans;

    QString toPlain() const; //!< values in straight quotes
    bool isEmpty() const { return spans.empty(); }
    bool operator==(const Text&) const = default;
};

/**
 * The language that phrases are rendered in: a translator that is never installed globally, and a locale. A report may
 * speak another language than the window, on another thread. Immutable after loading; safe to read from several
 * threads.
 */
class Language {
public:
    /** Says something else instead of a text from a job. */
    using Mask = std::function<QString(const QString&)>;
    /**
     * The language of that code (`de`, `de_AT`), or English where there is no translation for it. With a mask, all that
     * is rendered says what the mask makes of values and names.
     */
    explicit Language(const QString& code = QStringLiteral("en"), Mask mask = {});
    /** The best of the system's preferred languages. */
    static QString systemCode();
    /** Codes of the languages that there are translations for, English first. */
    static QStringList available();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    QString code() const; //!< of the translation in use, e.g. `de`
    const QLocale& locale() const;
    bool isRightToLeft() const;
    /** What is said instead of this text from a job; the text itself without a mask. */
    QString masked(const QString& text) const;

    /** The message in this language; the message itself where it is not translated. */
    QString message(const char* source, std::optional<qint64> number = {}) const;

private:
    std::unique_ptr<QTranslator> m_translator;
    QString m_code;
    QLocale m_locale;
    Mask m_mask;
};

Text render(const Phrase& phrase, const Language& language);
/** render(...).toPlain() */
QString plain(const Phrase& phrase, const Language& language);

/** Text from outside with control, direction and other invisible characters written out. Lengths may grow. */
QString shown(QStringView text);
/** A value where its looks stand for the quotes: they are there only if it is empty or an end of it is blank. */
QString withoutQuotes(const QString& value);
/** Cut to at most `length` characters with an ellipsis at the end; never within a surrogate pair. */
QString shortened(const QString& text, qsizetype length);

} // namespace jobscope::explain

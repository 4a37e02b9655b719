// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/phrase.h"

#include <utility>

namespace jobscope::explain {

struct Phrase::Data {
    const char* message = "";
    std::optional<qint64> number;
    std::vector<Argument> arguments;
};

bool List::operator==(const List& other) const
{
    return join == other.join && items == other.items;
}

Phrase::Phrase() = default;

Phrase::Phrase(const char* message)
    : d(std::make_shared<const Data>(Data{message, {}, {}}))
{
}

Phrase::Phrase(const char* message, qint64 number)
    : d(std::make_shared<const Data>(Data{message, number, {}}))
{
}

Phrase::Phrase(Value value)
    : d(std::make_shared<const Data>(Data{"", {}, {std::move(value)}}))
{
}

Phrase::Phrase(Name name)
    : d(std::make_shared<const Data>(Data{"", {}, {std::move(name)}}))
{
}

Phrase::Phrase(Fixed fixed)
    : d(std::make_shared<const Data>(Data{"", {}, {std::move(fixed)}}))
{
}

Phrase::Phrase(List list)
    : d(std::make_shared<const Data>(Data{"", {}, {std::move(list)}}))
{
}

Phrase Phrase::arg(Argument argument) const
{
    Data data = d ? *d : Data();
    data.arguments.push_back(std::move(argument));
    Phrase result;
    result.d = std::make_shared<const Data>(std::move(data));
    return result;
}

bool Phrase::isEmpty() const
{
    return !d;
}

const char* Phrase::message() const
{
    return d ? d->message : "";
}

std::optional<qint64> Phrase::number() const
{
    return d ? d->number : std::nullopt;
}

const std::vector<Phrase::Argument>& Phrase::arguments() const
{
    static const std::vector<Argument> none;
    return d ? d->arguments : none;
}

bool Phrase::operator==(const Phrase& other) const
{
    if (!d || !other.d)
        return !d == !other.d;
    return d == other.d
        || (qstrcmp(d->message, other.d->message) == 0 && d->number == other.d->number
            && d->arguments == other.d->arguments);
}

} // namespace jobscope::explain

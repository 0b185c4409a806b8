# SPDX-License-Identifier: Apache-2.0
"""The parser: Falco's filter grammar by recursive descent; each function's docstring is its production."""

from __future__ import annotations

from falcore.errors import FilterError
from falcore.filter.ast import (
    And,
    Comparison,
    Everything,
    Exists,
    FieldRef,
    In,
    Left,
    ListName,
    Macro,
    Node,
    Not,
    Operand,
    OperandList,
    Or,
    Quantified,
    Transformer,
    Value,
    ValueList,
)
from falcore.filter.tokenizer import Token, Tokenizer

#: How deep parentheses and transformers may nest.
MAX_DEPTH = 100

_OPERATORS = (
    "= == != < <= > >= contains icontains bcontains startswith bstartswith endswith "
    "glob iglob regex in intersects pmatch exists"
)


def parse(source: str) -> Node:
    """Parses a filter.

    Args:
        source: filter text; blank text is the filter that matches everything.

    Raises:
        FilterError: the text is no filter; the span is where it stops being one.
    """
    return _Parser(Tokenizer(source)).filter()


class _Parser:
    def __init__(self, tokens: Tokenizer) -> None:
        self.tokens = tokens
        self.depth = 0

    def filter(self) -> Node:
        """filter = [ or ]"""
        self.tokens.blank()
        if self.tokens.at_end():
            return Everything()
        node = self.disjunction()
        if not self.tokens.at_end():
            if self.tokens.follows(")"):
                self.tokens.fail("')' closes nothing")
            self.tokens.fail("expected 'and', 'or' or the end of the filter")
        return node

    def disjunction(self) -> Node:
        """or = and { "or" and }"""
        children = [self.conjunction()]
        while self.tokens.take("OR"):
            children.append(self.conjunction())
        if len(children) == 1:
            return children[0]
        return Or(tuple(children), (children[0].span[0], children[-1].span[1]))

    def conjunction(self) -> Node:
        """and = not { "and" not }"""
        children = [self.negation()]
        while self.tokens.take("AND"):
            children.append(self.negation())
        if len(children) == 1:
            return children[0]
        return And(tuple(children), (children[0].span[0], children[-1].span[1]))

    def negation(self) -> Node:
        """not = { "not" } ( "(" or ")" | check )"""
        tokens = self.tokens
        tokens.blank()
        start = tokens.position
        negated = False
        while tokens.take("NOT"):
            negated = not negated
            tokens.blank()
        node: Node
        bracket = tokens.take("(")
        if bracket:
            self.enter(bracket)
            node = self.disjunction()
            self.close(bracket)
        else:
            node = self.check()
        tokens.blank()
        return Not(node, (start, node.span[1])) if negated else node

    def check(self) -> Node:
        """check = ( field | transformer ) condition | identifier"""
        tokens = self.tokens
        start = tokens.position
        left = self.field_or_transformer()
        if left is not None:
            return self.condition(left, start)
        name = tokens.take("IDENTIFIER")
        if name is None or name.text in ("and", "or", "not"):
            tokens.position = start
            tokens.fail("expected a condition, such as proc.name = cat")
        tokens.blank()
        for rule in ("SYMBOL_OPERATOR", "NUMBER_OPERATOR", "WORD_OPERATOR", "LIST_OPERATOR", "EXISTS", "["):
            if tokens.follows(rule):
                message = f"'{name.text}' is not a field: field names have a dot, as proc.name has"
                raise FilterError(message, tokens.source, name.span)
        return Macro(name.text, name.span)

    def field_or_transformer(self) -> Left | None:
        """field = name "." name { "." name } [ "[" argument "]" ]"""
        token = self.tokens.take("TRANSFORMER")
        if token:
            return self.transformer(token)
        token = self.tokens.take("FIELD")
        if token is None:
            return None
        argument = self.argument()
        return FieldRef(token.text, argument, (token.span[0], self.tokens.position))

    def argument(self) -> str | None:
        """argument = quoted | bare"""
        tokens = self.tokens
        bracket = tokens.take("[")
        if bracket is None:
            return None
        token = tokens.take("QUOTED", "BARE_ARGUMENT")
        if token is None:
            tokens.fail("expected an argument between '[' and ']'")
        if not tokens.take("]"):
            tokens.fail("'[' is not closed", bracket.span[0])
        return tokens.unquote(token) if token.name == "QUOTED" else token.text

    def transformer(self, opening: Token) -> Transformer:
        """transformer = name "(" operand { "," operand } ")" [ "[" argument "]" ]"""
        tokens = self.tokens
        self.enter(opening)
        operands: list[Operand] = []
        while True:
            tokens.blank()
            operands.append(self.operand(lists=True))
            tokens.blank()
            if not tokens.take(","):
                break
        self.close(opening)
        argument = self.argument()
        return Transformer(opening.text[:-1], tuple(operands), argument, (opening.span[0], tokens.position))

    def operand(self, lists: bool) -> Operand:
        """operand = field | transformer | quoted | number | "(" [ operand { "," operand } ] ")" """
        tokens = self.tokens
        token = tokens.take("NUMBER")
        if token:
            return Value(token.text, False, token.span)
        token = tokens.take("QUOTED")
        if token:
            return Value(tokens.unquote(token), True, token.span)
        bracket = tokens.take("(") if lists else None
        if bracket:
            items: list[Operand] = []
            tokens.blank()
            while items or not tokens.follows(")"):
                tokens.blank()
                items.append(self.operand(lists=False))
                tokens.blank()
                if not tokens.take(","):
                    break
            if not tokens.take(")"):
                tokens.fail("'(' is not closed", bracket.span[0])
            return OperandList(tuple(items), (bracket.span[0], tokens.position))
        left = self.field_or_transformer()
        if left is None:
            tokens.fail("expected a field, a transformer, a quoted text or a number")
        return left

    def condition(self, left: Left, start: int) -> Node:
        """condition = "exists" | numeric number | textual ( value | modifier list ) | listing list

        In place of a number, value or list of an operator without modifier: transformer | "val(" field ")".
        """
        tokens = self.tokens
        tokens.blank()
        if tokens.take("EXISTS"):
            return Exists(left, (start, tokens.position))
        operator = tokens.take("NUMBER_OPERATOR")
        if operator:
            number = self.number(operator)
            return Comparison(left, operator.text, number, (start, tokens.position), operator.span)
        operator = tokens.take("SYMBOL_OPERATOR", "WORD_OPERATOR")
        if operator:
            modifier = self.modifier()
            if modifier:
                values = self.list_value(modifier)
                return Quantified(left, operator.text, modifier.text, values, (start, tokens.position), operator.span)
            value = self.value(operator)
            return Comparison(left, operator.text, value, (start, tokens.position), operator.span)
        operator = tokens.take("LIST_OPERATOR")
        if operator:
            tokens.blank()
            right = self.right_transformer() or self.list_value(operator)
            return In(left, operator.text, right, (start, tokens.position), operator.span)
        return tokens.fail(f"expected an operator after {left}: {_OPERATORS}")

    def modifier(self) -> Token | None:
        """modifier = "oneof" | "anyof" | "allof" """
        # Without a list behind it the word is a plain value: `proc.name = oneof and ...`.
        tokens = self.tokens
        start = tokens.position
        if not tokens.blank():
            return None
        token = tokens.take("MODIFIER")
        tokens.blank()
        if token and (tokens.follows("(") or (tokens.follows("IDENTIFIER") and not tokens.follows("LOGIC"))):
            return token
        tokens.position = start
        return None

    def number(self, operator: Token) -> Value | Transformer:
        """number = hexadecimal | decimal"""
        self.tokens.blank()
        right = self.right_transformer()
        if right:
            return right
        token = self.tokens.take("NUMBER")
        if token is None:
            self.tokens.fail(f"expected a number after '{operator.text}'")
        return Value(token.text, False, token.span)

    def value(self, operator: Token) -> Value | Transformer:
        """value = quoted | bare"""
        self.tokens.blank()
        return self.right_transformer() or self.literal(operator)

    def literal(self, after: Token) -> Value:
        """literal = quoted | bare"""
        tokens = self.tokens
        token = tokens.take("QUOTED")
        if token:
            return Value(tokens.unquote(token), True, token.span)
        if tokens.follows("QUOTE"):
            start = tokens.position
            tokens.position = len(tokens.source)
            tokens.fail("the quote is not closed", start)
        token = tokens.take("BARE_VALUE")
        if token is None:
            tokens.fail(f"expected a value after '{after.text}'; quote one with ( ) = , or blanks in it")
        return Value(token.text, False, token.span)

    def right_transformer(self) -> Transformer | None:
        """right = transformer | "val(" field ")" """
        tokens = self.tokens
        token = tokens.take("TRANSFORMER")
        if token:
            return self.transformer(token)
        token = tokens.take("VAL")
        if token is None:
            return None
        tokens.blank()
        name = tokens.take("FIELD")
        if name is None:
            tokens.fail("expected a field in val()")
        inner = self.argument()
        ref = FieldRef(name.text, inner, (name.span[0], tokens.position))
        tokens.blank()
        if not tokens.take(")"):
            tokens.fail("'(' is not closed", token.span[0])
        argument = self.argument()
        return Transformer("val", (ref,), argument, (token.span[0], tokens.position))

    def list_value(self, operator: Token) -> ValueList | ListName:
        """list = "(" [ literal { "," literal } ] ")" | identifier"""
        tokens = self.tokens
        bracket = tokens.take("(")
        if bracket is None:
            name = tokens.take("IDENTIFIER")
            if name is None:
                tokens.fail(f"expected a list after '{operator.text}', such as (a, b)")
            return ListName(name.text, name.span)
        values: list[Value] = []
        separator = bracket
        tokens.blank()
        while values or not tokens.follows(")"):
            tokens.blank()
            values.append(self.literal(separator))
            tokens.blank()
            comma = tokens.take(",")
            if comma is None:
                break
            separator = comma
        if not tokens.take(")"):
            tokens.fail("'(' is not closed; list values are separated by commas", bracket.span[0])
        return ValueList(tuple(values), (bracket.span[0], tokens.position))

    def enter(self, opening: Token) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.tokens.fail(f"nested deeper than {MAX_DEPTH} parentheses", opening.span[0])

    def close(self, opening: Token) -> None:
        self.depth -= 1
        self.tokens.blank()
        if not self.tokens.take(")"):
            self.tokens.fail("'(' is not closed: expected 'and', 'or' or ')'", opening.span[0])
